package fr.compteformation.training.trades.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.UiTests;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class TradesViewTests extends UiTests {

	@Autowired
	private Trades trades;

	@Test
	void aVisitorFindsATradeAndReadsIt() {
		UI.getCurrent().navigate("metiers");
		_setValue(text("Rechercher un métier"), "boulang");
		assertThat(page()).contains("1 métier trouvé.");
		Anchor baker = _get(Anchor.class, (search) -> search.withText("Boulanger, boulangère"));
		UI.getCurrent().navigate(baker.getHref().substring(1));
		_assertOne(H1.class, (search) -> search.withText("Boulanger, boulangère"));
		assertThat(page()).contains("Peser et pétrir", "Faire du pain", "CAP boulanger",
				"Code D1102, Commerce et vente", "Pâtissier, pâtissière");
		assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Boulanger, boulangère · Compte Formation");
	}

	@Test
	void withoutASearchAllTradesStandByField() {
		UI.getCurrent().navigate("metiers");
		assertThat(page()).contains("Agriculture et nature (11)");
		assertThat(
				_find(Anchor.class, (search) -> search.withPredicate((link) -> link.getHref().startsWith("/metiers/"))))
			.hasSize(this.trades.all().size());
	}

	@Test
	void whatIsNotFoundIsSaid() {
		UI.getCurrent().navigate("metiers");
		_setValue(text("Rechercher un métier"), "zzzz");
		assertThat(page()).contains("Aucun métier trouvé.", "Essayez un mot plus court");
	}

	@Test
	void aTradeLeadsToTheProjectAndTheSkills() {
		UI.getCurrent().navigate("metiers/D1102");
		assertThat(_get(Anchor.class, (search) -> search.withText("En faire mon projet")).getHref())
			.isEqualTo("/mon-espace/projet?metier=D1102");
		assertThat(_get(Anchor.class, (search) -> search.withText("Ajouter ces compétences aux miennes")).getHref())
			.isEqualTo("/mon-espace/competences?metier=D1102");
	}

	@Test
	void namesAndSkillsAreInEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("metiers/D1102");
		_assertOne(H1.class, (search) -> search.withText("Baker"));
		_assertOne(ListItem.class, (search) -> search.withText("Bake bread"));
	}

	@Test
	void anUnknownTradeIsNotFound() {
		UI.getCurrent().navigate("metiers/Z9999");
		assertThat(page()).contains("Aucune page ne correspond");
	}

	@Test
	void theFieldChoosesATradeByAFewLetters() {
		TradeField field = new TradeField(this.trades, "trades.title");
		show(field);
		_setValue(_get(field, TextField.class), "boulang");
		_click(_get(field, NativeButton.class, (search) -> search.withText("Boulanger, boulangère")));
		assertThat(field.getValue()).extracting(Trade::code).isEqualTo("D1102");
		assertThat(field.getElement().getTextRecursively()).contains("Métier choisi : Boulanger, boulangère");
		_setValue(_get(field, TextField.class), "boulang");
		assertThat(field.getValue()).isNull();
	}

}
