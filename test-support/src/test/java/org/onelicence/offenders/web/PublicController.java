package org.onelicence.offenders.web;

import org.springframework.stereotype.Controller;

/** A controller that anybody may call. */
@Controller
public final class PublicController {}
