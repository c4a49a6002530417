package fr.compteformation.rights.ledger.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import org.junit.jupiter.api.Test;

import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.ledger.ui.RightsPolicies.Unit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

class MovementsTableTests extends RightsPagesTests {

	@Test
	void aHundredLinesAreShownAndTheOthersOnDemand() {
		MovementsTable table = table(250);
		assertThat(table.shown()).isEqualTo(100);
		more();
		assertThat(table.shown()).isEqualTo(200);
		more();
		assertThat(table.shown()).isEqualTo(250);
		_assertNone(Button.class, (search) -> search.withText("Afficher plus"));
	}

	@Test
	void aHundredLinesNeedNoButton() {
		table(100);
		_assertNone(Button.class, (search) -> search.withText("Afficher plus"));
	}

	// Tables shown as cards on narrow screens lose their roles.
	@Test
	void staysATableForThoseWhoListen() {
		table(1);
		assertThat(_get(NativeTable.class).getElement().getAttribute("role")).isEqualTo("table");
		assertThat(_get(NativeTable.class).getElement().getAttribute("aria-label")).isEqualTo("Mouvements");
		assertThat(_find(NativeTableRow.class)).hasSize(2)
			.allSatisfy((row) -> assertThat(row.getElement().getAttribute("role")).isEqualTo("row"))
			.last()
			.satisfies((row) -> assertThat(row.getDataCells()).hasSize(4)
				.allSatisfy((cell) -> assertThat(cell.getElement().getAttribute("role")).isEqualTo("cell")));
	}

	private MovementsTable table(int lines) {
		List<Movement> movements = IntStream.range(0, lines)
			.mapToObj((line) -> SomeMovements.yearOfWork(1, 2025, "1607", 50_000, SomeMovements.WORK))
			.toList();
		MovementLabels.Texts texts = SomeMovements.texts(Locale.FRENCH);
		MovementsTable table = new MovementsTable(
				new MovementFormat(new MovementLabels(movements, Locale.FRENCH, texts),
						new Amounts(Unit.EUROS, SomeMovements.HOUR, Locale.FRENCH, texts),
						new Explanations(movements, SomeMovements.RULES, Locale.FRENCH, texts)),
				MovementsTable.Total.HEADLINE);
		table.show(movements.stream().map(SomeMovements::line).toList());
		show(table);
		return table;
	}

	private static void more() {
		_click(_get(Button.class, (search) -> search.withText("Afficher plus")));
	}

}
