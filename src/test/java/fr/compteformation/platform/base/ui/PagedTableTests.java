package fr.compteformation.platform.base.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class PagedTableTests {

	private static final int PAGE = 3;

	private final List<Integer> lines = new ArrayList<>();

	private final List<@Nullable Integer> asked = new ArrayList<>();

	private PagedTable<Integer> table;

	@BeforeEach
	void openTheBrowser() {
		MockVaadin.setup();
		this.table = new PagedTable<>(new CardTable("title", "number"), "more", this::page,
				(line) -> List.of(new Span("line " + line)))
			.whenEmpty("none");
		UI.getCurrent().add(this.table);
	}

	@AfterEach
	void closeTheBrowser() {
		MockVaadin.tearDown();
	}

	@Test
	void aFullPageOffersTheNext() {
		fill(5);
		assertThat(shown()).containsExactly("line 1", "line 2", "line 3");
		_click(_get(Button.class));
		assertThat(shown()).containsExactly("line 1", "line 2", "line 3", "line 4", "line 5");
		_assertNone(Button.class);
	}

	@Test
	void eachPageFollowsTheLastLineShown() {
		fill(7);
		_click(_get(Button.class));
		_click(_get(Button.class));
		assertThat(this.asked).containsExactly(null, 3, 6);
	}

	@Test
	void theFocusGoesToTheFirstNewRow() {
		fill(5);
		_click(_get(Button.class));
		assertThat(rows()).extracting((row) -> row.getElement().getAttribute("tabindex"))
			.containsExactly(null, null, null, "-1", null);
	}

	@Test
	void anEmptyPageAfterAFullOneKeepsTheTable() {
		fill(PAGE);
		_click(_get(Button.class));
		assertThat(shown()).hasSize(PAGE);
		_assertNone(Button.class);
		_assertNone(Paragraph.class);
	}

	@Test
	void withoutLinesItSaysSoAsAStatus() {
		fill(0);
		assertThat(_get(EmptyState.class).getElement().getParent().getAttribute("role")).isEqualTo("status");
		_assertNone(CardTable.class);
		_assertNone(Button.class);
	}

	@Test
	void theFirstPageReplacesWhatWasShown() {
		fill(5);
		_click(_get(Button.class));
		fill(2);
		assertThat(shown()).containsExactly("line 1", "line 2");
		_assertOne(CardTable.class);
	}

	private void fill(int count) {
		this.lines.clear();
		IntStream.rangeClosed(1, count).forEach(this.lines::add);
		this.table.showFirst();
	}

	private PagedTable.Page<Integer> page(@Nullable Integer last) {
		this.asked.add(last);
		return PagedTable.Page.of(this.lines.stream().skip((last != null) ? last : 0).limit(PAGE).toList(), PAGE);
	}

	private List<String> shown() {
		return _find(Span.class).stream().map(Span::getText).toList();
	}

	private List<NativeTableRow> rows() {
		return _find(NativeTableRow.class).stream().skip(1).toList();
	}

}
