-- Where things are, roughly, on a flat map of the Netherlands in metres, so that <-> between two points is metres. Equal
-- steps of longitude and latitude around Amersfoort, as nl.handje.resident.Postcodes: off by at most 3 % within the country.
create function place_on_map(latitude double precision, longitude double precision) returns point
language sql immutable strict parallel safe
return point(6371000 * cos(radians(52.155)) * radians(longitude - 5.387), 6371000 * radians(latitude - 52.155));

-- The middle of each postcode, four digits, and of each region, two. What is estimated lies on a line through the main
-- town of its region, 500 metres a number: the order of the numbers, on the safe side. Towns: GeoNames, CC BY 4.0, see
-- NOTICE. An operator replaces the estimates with the file of GeoNames: docs/decisions/a-map-with-sheets.md.
create table postcode_centroid (
    code text primary key check (code ~ '^[1-9][0-9]([0-9]{2})?$'),
    town text,
    place point not null,
    estimated boolean not null
);
create index postcode_centroid_of_town on postcode_centroid (lower(town)) where town is not null;

insert into postcode_centroid (code, place, estimated)
select code, place_on_map(latitude, longitude), true from (values
    ('10', 52.3740, 4.8897),
    ('11', 52.3008, 4.8639),
    ('12', 52.2233, 5.1764),
    ('13', 52.3702, 5.2141),
    ('14', 52.5050, 4.9597),
    ('15', 52.4385, 4.8264),
    ('16', 52.6425, 5.0597),
    ('17', 52.6714, 4.8486),
    ('18', 52.6317, 4.7486),
    ('19', 52.4833, 4.6569),
    ('20', 52.3808, 4.6368),
    ('21', 52.3025, 4.6889),
    ('22', 52.2033, 4.3986),
    ('23', 52.1583, 4.4931),
    ('24', 52.1292, 4.6555),
    ('25', 52.0767, 4.2986),
    ('26', 52.0067, 4.3556),
    ('27', 52.0575, 4.4931),
    ('28', 52.0167, 4.7083),
    ('29', 51.9292, 4.5778),
    ('30', 51.9225, 4.4792),
    ('31', 51.9192, 4.3889),
    ('32', 51.8450, 4.3292),
    ('33', 51.8100, 4.6736),
    ('34', 52.0292, 5.0806),
    ('35', 52.0908, 5.1222),
    ('36', 52.1392, 5.0417),
    ('37', 52.0900, 5.2333),
    ('38', 52.1550, 5.3875),
    ('39', 52.0286, 5.5589),
    ('40', 51.8867, 5.4292),
    ('41', 51.9550, 5.2278),
    ('42', 51.8365, 4.9724),
    ('43', 51.5000, 3.6139),
    ('44', 51.5042, 3.8889),
    ('45', 51.3358, 3.8278),
    ('46', 51.4950, 4.2917),
    ('47', 51.5308, 4.4653),
    ('48', 51.5866, 4.7760),
    ('49', 51.6450, 4.8597),
    ('50', 51.5555, 5.0913),
    ('51', 51.6825, 5.0708),
    ('52', 51.6992, 5.3042),
    ('53', 51.7650, 5.5181),
    ('54', 51.6608, 5.6194),
    ('55', 51.4183, 5.4028),
    ('56', 51.4408, 5.4778),
    ('57', 51.4817, 5.6611),
    ('58', 51.5250, 5.9750),
    ('59', 51.3700, 6.1681),
    ('60', 51.1942, 5.9875),
    ('61', 50.9983, 5.8694),
    ('62', 50.8483, 5.6889),
    ('63', 50.9175, 5.8861),
    ('64', 50.8837, 5.9815),
    ('65', 51.8425, 5.8528),
    ('66', 51.8092, 5.7250),
    ('67', 52.0333, 5.6583),
    ('68', 51.9800, 5.9111),
    ('69', 51.9300, 6.0708),
    ('70', 51.9650, 6.2889),
    ('71', 51.9725, 6.7194),
    ('72', 52.1383, 6.2014),
    ('73', 52.2100, 5.9694),
    ('74', 52.2550, 6.1639),
    ('75', 52.2183, 6.8958),
    ('76', 52.3567, 6.6625),
    ('77', 52.5758, 6.6194),
    ('78', 52.7792, 6.9069),
    ('79', 52.7225, 6.4764),
    ('80', 52.5125, 6.0944),
    ('81', 52.3858, 6.2750),
    ('82', 52.5083, 5.4750),
    ('83', 52.7108, 5.7486),
    ('84', 52.9593, 5.9185),
    ('85', 52.9657, 5.8030),
    ('86', 53.0330, 5.6589),
    ('87', 53.0656, 5.5318),
    ('88', 53.1855, 5.5412),
    ('89', 53.2014, 5.8086),
    ('90', 53.0946, 5.8374),
    ('91', 53.3222, 5.9970),
    ('92', 53.1125, 6.0989),
    ('93', 53.1375, 6.4208),
    ('94', 52.9967, 6.5625),
    ('95', 52.9895, 6.9504),
    ('96', 53.1617, 6.7611),
    ('97', 53.2192, 6.5667),
    ('98', 53.2467, 6.4028),
    ('99', 53.3300, 6.9181)) as region (code, latitude, longitude);

insert into postcode_centroid (code, place, estimated)
select code || lpad(number::text, 2, '0'), place + point((number - 50) * 500, 0), true
from postcode_centroid, generate_series(0, 99) as number;

-- Each kind of help has a number, so that it can have a sheet of its own on the map.
create table kind_of_help (
    number integer generated always as identity primary key,
    name text not null unique
);

-- How far east the sheet of a kind of help in a region lies: a thousand kilometres apart, so that the nearest points on
-- a sheet are the nearest of that kind and region, and one index on points serves all.
create function sheet(region text, kind integer) returns double precision
language sql immutable strict parallel safe
return (kind * 100::double precision + region::double precision) * 1000000;

-- 168 hours of a week from Monday 00:00, a 1 for each in which there is any time: "MO,TU|09:00|12:30;SA|00:00|00:00".
create function free_hours(availability text) returns bit(168)
language plpgsql immutable strict parallel safe as $$
declare
    free bit(168) := repeat('0', 168)::bit(168);
    days text;
    first_hour integer;
    past_hour integer;
    day text;
    drawn text;
begin
    foreach days in array string_to_array(availability, ';') loop
        first_hour := extract(hour from split_part(days, '|', 2)::time);
        past_hour := ceil(extract(epoch from split_part(days, '|', 3)::time) / 3600);
        past_hour := case when past_hour = 0 then 24 else past_hour end;
        drawn := '';
        foreach day in array array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] loop
            drawn := drawn || case when position(day in split_part(days, '|', 1)) > 0 and past_hour > first_hour
                then repeat('0', first_hour) || repeat('1', past_hour - first_hour) || repeat('0', 24 - past_hour)
                else repeat('0', 24) end;
        end loop;
        free := free | drawn::bit(168);
    end loop;
    return free;
end $$;

-- The metres of "5", of "0" for the own area, and of "REGION", which has none.
create function reach_metres(reach text) returns integer
language sql immutable strict parallel safe
return case when reach = 'REGION' then null else reach::integer * 1000 end;

-- The middle of an area: of its four digits; of a town, where a national file says it, else of its region.
create function middle_of(area text, town_name text) returns point
language sql stable parallel safe as $$
    select coalesce(
        (select place from postcode_centroid where code = area and length(area) = 4),
        (select point(avg(place[0]), avg(place[1])) from postcode_centroid
         where lower(town) = lower(town_name) and left(code, 2) = left(area, 2) having count(*) > 0),
        (select place from postcode_centroid where code = left(area, 2)),
        point(0, 0))
$$;

-- What active offers are searched by: a row for each kind of help. Made from the offer by a trigger, never by hand.
create table helping (
    offer_id uuid not null references offer on delete cascade,
    kind text not null,
    helper_id uuid not null references resident,
    region text not null,
    area text not null,
    town text,
    home point not null,
    -- Home, moved by lot within 300 metres so that of many in one postcode not always the same come first, on its sheet.
    spot point not null,
    free bit(168) not null,
    reach integer,
    paused_until date,
    primary key (offer_id, kind)
);
create index helping_near on helping using gist (spot);
create index helping_of on helping (helper_id);

create function helping_of(made offer) returns setof helping language plpgsql as $$
declare
    middle point := middle_of(made.area, made.town);
    moved point := middle + point(random() * 600 - 300, random() * 600 - 300);
begin
    insert into kind_of_help (name) select said from unnest(string_to_array(made.categories, ',')) as said
    where not exists (select from kind_of_help kind where kind.name = said) on conflict do nothing;
    return query select made.id, kind.name, made.helper_id, made.region, made.area, made.town, middle,
        moved + point(sheet(made.region, kind.number), 0), free_hours(made.availability)::bit(168), reach_metres(made.reach),
        made.paused_until
    from kind_of_help kind where kind.name = any(string_to_array(made.categories, ','));
end $$;

create function offer_is_searched() returns trigger language plpgsql as $$
begin
    delete from helping where offer_id = new.id;
    if new.state = 'ACTIVE' then
        insert into helping select * from helping_of(new);
    end if;
    return null;
end $$;
create trigger offer_is_searched after insert or update on offer for each row execute function offer_is_searched();

insert into helping select searched.* from offer, helping_of(offer) as searched where offer.state = 'ACTIVE';

-- What is known of two people together: whether help went well, whether again.
create table neighbour_pair (
    asker_id uuid not null references resident,
    helper_id uuid not null references resident,
    helped integer not null default 0,
    helped_at timestamptz,
    not_again boolean not null default false,
    primary key (asker_id, helper_id)
);
create index neighbour_pair_of on neighbour_pair (helper_id);

insert into neighbour_pair (asker_id, helper_id, helped, helped_at)
select asker_id, helper_id, count(*), max(done_at) from appointment where state = 'DONE' group by asker_id, helper_id;

-- Why this neighbour, and who of the team had a hand in it.
alter table invitation add column score text not null default '';
alter table invitation add column handled_by uuid;
alter table invitation drop constraint invitation_state_check;
alter table invitation add constraint invitation_state_check check (state in ('AWAITING_APPROVAL', 'REFUSED', 'SENT',
    'ACCEPTED', 'DECLINED', 'NOT_CHOSEN', 'RESERVE', 'OFF_THE_HOOK', 'UNREACHABLE', 'TAKEN_BACK'));
create index invitation_waiting on invitation (request_id) where state = 'AWAITING_APPROVAL';

-- How widely: the neighbour who helped before may be asked first.
alter table help_request drop constraint help_request_manner_check;
alter table help_request add constraint help_request_manner_check
    check (manner in ('USUAL', 'THREE', 'ONE', 'SAME', 'COORDINATOR'));
create index help_request_in_region on help_request (left(area, 2), asked_at) where state in ('SEARCHING', 'PROPOSED');
