package fr.compteformation.demo;

import java.time.Clock;

import org.junit.jupiter.api.Test;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;

class DemoMailServerTests {

	@Test
	void takesMailsAgainAfterAStop() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		DemoMailServer server = new DemoMailServer(mock(DemoMailbox.class), Clock.systemUTC(), sender);
		server.start();
		server.stop();
		server.start();
		assertThatCode(sender::testConnection).doesNotThrowAnyException();
		server.stop();
	}

}
