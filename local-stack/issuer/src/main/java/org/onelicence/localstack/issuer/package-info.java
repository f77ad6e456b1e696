/** The development OIDC issuer: real logins and real tokens, for one machine only. */
@NullMarked
package org.onelicence.localstack.issuer;

import org.jspecify.annotations.NullMarked;
