package fr.compteformation.office.backoffice.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Agent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

class UndeliverableMailsViewTests extends UiTests {

	@Autowired
	private JdbcClient database;

	private Agent supervisor;

	@BeforeEach
	void emptyTheOutbox() {
		this.database.sql("delete from scheduled_tasks where task_name = 'mail'").update();
		this.supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
	}

	@Test
	void eachEmailIsListedWithoutItsRecipient() {
		refused("password-changed", 550);
		open();
		assertThat(rows()).singleElement().asString().contains("Votre mot de passe a été modifié", "550", "Renvoyer");
		assertThat(page()).contains("Courriels refusés\u00a0: 1").doesNotContain("@");
	}

	@Test
	void resendingIsRecordedWithItsAuthor() {
		refused("password-changed", 550);
		open();
		_click(_get(Button.class, (search) -> search.withText("Renvoyer")));
		assertThat(page()).contains("Aucun courriel n’est refusé.",
				"Le courriel «\u00a0Votre mot de passe a été modifié\u00a0» est renvoyé.");
		assertThat(acts()).containsExactly("MAIL_SENT_AGAIN");
	}

	@Test
	void allAreSentAgainByOneAct() {
		for (int mail = 0; mail < 60; mail++) {
			refused("new-device", 554);
		}
		open();
		assertThat(rows()).hasSize(50);
		_click(_get(Button.class, (search) -> search.withText("Afficher les courriels suivants")));
		assertThat(rows()).hasSize(60);
		_click(_get(Button.class, (search) -> search.withText("Tout renvoyer maintenant")));
		assertThat(page()).contains("Courriels renvoyés\u00a0: 60.", "Aucun courriel n’est refusé.");
		assertThat(acts()).containsExactly("MAILS_SENT_AGAIN");
	}

	@Test
	void whatAColleagueSentMeanwhileIsSaid() {
		refused("password-changed", 550);
		open();
		this.database.sql("delete from scheduled_tasks where task_name = 'mail'").update();
		_click(_get(Button.class, (search) -> search.withText("Renvoyer")));
		assertThat(page()).contains("a déjà été renvoyé.");
		assertThat(acts()).isEmpty();
	}

	@Test
	void withoutAnythingToSendThereIsNoButton() {
		open();
		assertThat(page()).contains("Aucun courriel n’est refusé.");
		_assertNone(Button.class, (search) -> search.withText("Tout renvoyer maintenant"));
	}

	@Test
	void supervisorsFindItInTheirMenuAndAgentsDoNot() {
		open();
		_assertOne(Anchor.class, (search) -> search.withText("Courriels"));
		signIn(SomeAgents.active(this.context, SomeAgents.newEmail()), "ROLE_AGENT");
		UI.getCurrent().navigate("agent/courriels");
		assertThat(page()).contains("Accès refusé");
	}

	private void refused(String kind, int smtpCode) {
		Instant now = Instant.now();
		this.database.sql("""
				insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, last_failure,
					consecutive_failures, version)
				values ('mail', :id, :data, timestamp with time zone '9999-12-31 00:00:00+00', false, :now, 1, 1)""")
			.param("id", UUID.randomUUID().toString())
			.param("data",
					"{\"kind\":\"%s\",\"subject\":\"%s\",\"refusedSince\":\"%s\",\"smtpCode\":%d}"
						.formatted(kind, UUID.randomUUID(), now.minus(Duration.ofHours(1)), smtpCode)
						.getBytes(StandardCharsets.UTF_8))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	private List<String> acts() {
		return this.database.sql("select act from journal_entry where agent_number = ? order by id")
			.param(this.supervisor.number())
			.query(String.class)
			.list();
	}

	private void open() {
		signIn(this.supervisor,
				this.supervisor.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		UI.getCurrent().navigate("agent/courriels");
	}

	private static List<String> rows() {
		return _find(NativeTableRow.class).stream()
			.skip(1)
			.map((row) -> row.getElement().getTextRecursively())
			.toList();
	}

}
