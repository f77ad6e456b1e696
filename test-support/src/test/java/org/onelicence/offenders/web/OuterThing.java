package org.onelicence.offenders.web;

/** Stands outside the feature. */
public final class OuterThing {}
