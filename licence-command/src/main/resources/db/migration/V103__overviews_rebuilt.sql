-- Where the overviews are made anew beside those in use; lost in a crash, and then made once more.
create unlogged table application_overview_rebuilt (like application_overview);
create unlogged table matter_review_overview_rebuilt (like matter_review_overview);
create unlogged table licence_overview_rebuilt (like licence_overview);
