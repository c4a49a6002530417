package fr.compteformation.office.exchange.ui;

import java.time.Clock;
import java.time.LocalDate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ExchangeKeysViewTests extends UiTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@BeforeEach
	void open() {
		Agent supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		signIn(supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
		UI.getCurrent().navigate("agent/logiciels");
	}

	@Test
	void aKeyIsShownOnceAndKeptAsAHash() {
		fill("Région Bretagne " + System.nanoTime(), 30);
		_setValue(_get(Checkbox.class, (search) -> search.withLabel("Lire les dossiers d’un jour")), true);
		press("Créer la clé");
		String secret = _get(Code.class).getText();
		assertThat(this.database.sql("select count(*) from exchange_key where secret_hash = ?")
			.param(new SecretToken(secret).hash())
			.query(Integer.class)
			.single()).isOne();
		UI.getCurrent().navigate("agent/journal");
		UI.getCurrent().navigate("agent/logiciels");
		assertThat(_find(Code.class)).isEmpty();
	}

	@Test
	void withoutKeysASentenceSaysSo() {
		this.database.sql("delete from exchange_key_scope").update();
		this.database.sql("delete from exchange_key").update();
		UI.getCurrent().navigate("agent/journal");
		UI.getCurrent().navigate("agent/logiciels");
		_assertOne(Paragraph.class, (search) -> search.withText("Aucune clé n’a encore été créée."));
		_assertNone(CardTable.class);
	}

	@Test
	void aKeyIsStopped() {
		String name = "Mairie " + System.nanoTime();
		fill(name, 30);
		_setValue(_get(Checkbox.class, (search) -> search.withLabel("Envoyer les fichiers des employeurs")), true);
		press("Créer la clé");
		_click(_find(Button.class, (search) -> search.withText("Arrêter")).getFirst());
		assertThat(this.database.sql("select count(*) from exchange_key where name = ? and revoked_at is not null")
			.param(name)
			.query(Integer.class)
			.single()).isOne();
		assertThat(_find(Span.class)).extracting(Span::getText).contains("Arrêtée");
	}

	@Test
	void whatIsMissingIsSaid() {
		fill("", 2 * 366 + 10);
		press("Créer la clé");
		assertThat(text("Organisme et logiciel").isInvalid()).isTrue();
		assertThat(_get(DatePicker.class, (search) -> search.withLabel("Valable jusqu’au")).isInvalid()).isTrue();
		assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
			.contains("Choisissez au moins une possibilité.");
	}

	private void fill(String name, int days) {
		text("Organisme et logiciel").setValue(name);
		_setValue(_get(DatePicker.class, (search) -> search.withLabel("Valable jusqu’au")),
				LocalDate.now(this.clock).plusDays(days));
	}

}
