package fr.compteformation.platform.security.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import fr.compteformation.PortalTest;

/**
 * A portal with an access log behind a proxy at https://formation.exemple.fr.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "compte-formation.public-url=https://formation.exemple.fr",
				"server.forward-headers-strategy=native", "server.tomcat.accesslog.enabled=true",
				"server.tomcat.accesslog.directory=access", "server.tomcat.accesslog.buffered=false",
				"server.tomcat.basedir=target/test-data/https-${tests.fork:1}" })
@interface OverHttps {

}
