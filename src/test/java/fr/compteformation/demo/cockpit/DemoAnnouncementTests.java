package fr.compteformation.demo.cockpit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DemoAnnouncementTests {

	@Test
	void saysWhereTheDemonstrationIsAndThatNobodyElseReachesIt(CapturedOutput log) {
		MockEnvironment environment = new MockEnvironment().withProperty("server.address", "127.0.0.1")
			.withProperty("local.server.port", "8085");
		new DemoAnnouncement(environment).announce();
		assertThat(log).contains("listening on 127.0.0.1 only: http://localhost:8085")
			.contains("http://localhost:8085/demo ")
			.contains("http://localhost:8085/demo/messagerie");
	}

}
