package org.onelicence.platform.message;

/** The names of the headers: CloudEvents 1.0, Kafka binding, binary mode; beside them our own and W3C Trace Context. */
final class MessageHeaders {

    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String CONTENT_TYPE = "content-type";
    static final String POSITION = "position";
    static final String SEQUENCE = "sequence";
    static final String TRACEPARENT = "traceparent";

    private MessageHeaders() {}
}
