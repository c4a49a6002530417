package fr.compteformation.platform.security.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fr.compteformation.PortalTest;
import fr.compteformation.platform.mail.WithMailbox;

/**
 * A portal with an access log behind a proxy at https://formation.exemple.fr: that of
 * tests with a mailbox.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@WithMailbox
@interface OverHttps {

}
