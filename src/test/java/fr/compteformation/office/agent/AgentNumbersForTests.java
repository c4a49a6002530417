package fr.compteformation.office.agent;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers of agents that no test writes down: tests name agents of other numbers who have
 * no account, however many accounts others have made.
 */
public final class AgentNumbersForTests {

	private AgentNumbersForTests() {
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		InitializingBean highAgentNumbers(JdbcClient database) {
			return () -> database.sql("alter table agent alter column number restart with 100001").update();
		}

	}

}
