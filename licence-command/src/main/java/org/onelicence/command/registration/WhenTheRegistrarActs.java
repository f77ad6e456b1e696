package org.onelicence.command.registration;

/**
 * What a feature does when the registrar has acted. A bean of this type is called once for each act, in the order of the
 * entity's messages, within the transaction that takes the act in: what it writes to tables is kept with the reader's
 * progress or not at all. Commands it sends are durable before that progress is, so the same act may come again and the
 * same commands must then be harmless. An {@code InvalidMessage} parks the act, a lost race or an outage brings the
 * whole poll again, and any other failure parks the act and what comes after it for the same entity.
 */
public interface WhenTheRegistrarActs {

    void on(RegistrarAct act);
}
