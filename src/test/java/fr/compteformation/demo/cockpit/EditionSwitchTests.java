package fr.compteformation.demo.cockpit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import fr.compteformation.platform.edition.Edition;
import fr.compteformation.platform.edition.EditionSettings;

import static org.assertj.core.api.Assertions.assertThat;

class EditionSwitchTests {

	private final List<ConfigurableApplicationContext> starts = new CopyOnWriteArrayList<>();

	@TempDir
	private Path folder;

	@AfterEach
	void stop() {
		this.starts.forEach(ConfigurableApplicationContext::close);
	}

	@Test
	void withoutAChoiceNoEditionIsShown() {
		start();
		assertThat(editions().shown()).isEmpty();
		assertThat(editions().isFixed()).isFalse();
		assertThat(policy("unit")).isNull();
		assertThat(policy("identity-proof")).isEqualTo("BEFORE_SPENDING");
	}

	@Test
	void aChoiceStartsThePortalAgainWithItsPolicies() {
		start();
		choose(Optional.of(Edition.GUIDE_2015));
		assertThat(this.starts.getFirst().isActive()).isFalse();
		assertThat(editions().shown()).contains(Edition.GUIDE_2015);
		assertThat(editions().isFixed()).isFalse();
		assertThat(policy("unit")).isEqualTo("HOURS");
		assertThat(policy("identity-proof")).isEqualTo("NONE");
	}

	@Test
	void noEditionCanBeChosenAgain() {
		start();
		choose(Optional.of(Edition.GUIDE_2018));
		choose(Optional.empty());
		assertThat(editions().shown()).isEmpty();
		assertThat(policy("unit")).isNull();
	}

	@Test
	void aLaterStartShowsWhatWasChosen() {
		start();
		choose(Optional.of(Edition.GUIDE_2021));
		stop();
		start();
		assertThat(editions().shown()).contains(Edition.GUIDE_2021);
	}

	@Test
	void theEditionOfTheStartIsFixed() {
		start("--compte-formation.edition=2020");
		assertThat(editions().shown()).contains(Edition.GUIDE_2020);
		assertThat(editions().isFixed()).isTrue();
	}

	@Test
	void thePortalIsBackAtTheSamePort() {
		start("--server.port=0", "--local.server.port=4711");
		choose(Optional.of(Edition.GUIDE_2015));
		assertThat(this.starts.getLast().getEnvironment().getProperty("server.port")).isEqualTo("4711");
	}

	private void start(String... more) {
		SpringApplication portal = new SpringApplication(Portal.class);
		portal.setWebApplicationType(WebApplicationType.NONE);
		portal.setAdditionalProfiles("demo");
		// Published after all have heard that the portal is ready.
		portal.addListeners((ApplicationListener<AvailabilityChangeEvent<?>>) (change) -> {
			if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
				this.starts.add((ConfigurableApplicationContext) change.getSource());
			}
		});
		String[] arguments = new String[more.length + 1];
		arguments[0] = "--compte-formation.data-dir=" + this.folder;
		System.arraycopy(more, 0, arguments, 1, more.length);
		portal.run(arguments);
	}

	private void choose(Optional<Edition> edition) {
		int before = this.starts.size();
		editions().choose(edition);
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.starts.size() > before);
	}

	private EditionSwitch editions() {
		return this.starts.getLast().getBean(EditionSwitch.class);
	}

	private String policy(String name) {
		return this.starts.getLast().getEnvironment().getProperty("compte-formation.policy." + name);
	}

	@TestConfiguration(proxyBeanMethods = false)
	@EnableConfigurationProperties(EditionSettings.class)
	@ComponentScan(basePackageClasses = Edition.class)
	@Import({ EditionSwitch.class, DemoRestart.class })
	static class Portal {

	}

}
