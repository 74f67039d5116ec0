-- What a neighbour said beside their yes, sealed with their key; kept until the asker says yes too.
alter table invitation add column beside text;
