package org.onelicence.localstack.story;

import java.net.URI;

/** What a step has to tell when it is done, and the page on which it can be seen. */
record Told(String zh, String en, URI where) {}
