create table thing_of_a_service (id int);
