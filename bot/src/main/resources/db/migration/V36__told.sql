-- What the writer of a worrying message read at once, in our own words; empty when nothing was said to them.
alter table report add column told text;
