package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;

/**
 * A table that shows one page of lines and adds the next on demand. The focus then goes
 * to the first of the new rows, where reading goes on: the button may be gone.
 *
 * @param <T> a line
 */
public class PagedTable<T> extends Composite<Div> {

	private final CardTable table;

	private final Source<T> source;

	private final SerializableFunction<T, List<Component>> row;

	private final Paragraph none = new Paragraph();

	private final Button more = new Button("", (click) -> showMore());

	private @Nullable T last;

	/**
	 * Shows nothing before {@link #showFirst()}.
	 * @param moreKey the translation that asks for the next page
	 * @param row the parts of a row, one for each column
	 */
	public PagedTable(CardTable table, String moreKey, Source<T> source, SerializableFunction<T, List<Component>> row) {
		this.table = table;
		this.source = source;
		this.row = row;
		this.none.getElement().setAttribute("role", "status");
		this.none.setVisible(false);
		this.more.setText(getTranslation(moreKey));
		getContent().addClassName("stack");
		getContent().add(this.none, this.table, this.more);
	}

	/** Says so, as a status, when there are no lines. */
	public PagedTable<T> whenEmpty(String messageKey) {
		this.none.setText(getTranslation(messageKey));
		return this;
	}

	/** Shows the first page instead of all that was shown before. */
	public void showFirst() {
		this.last = null;
		this.table.clear();
		append();
	}

	private void showMore() {
		append().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** The first of the new rows. */
	private Component append() {
		Page<T> page = this.source.after(this.last);
		boolean empty = this.last == null && page.lines().isEmpty();
		this.none.setVisible(empty && !this.none.getText().isEmpty());
		this.table.setVisible(!empty);
		this.more.setVisible(page.more());
		if (!page.lines().isEmpty()) {
			this.last = page.lines().getLast();
		}
		List<Component> rows = page.lines().stream().map(this::add).toList();
		return rows.isEmpty() ? this.table : rows.getFirst();
	}

	private Component add(T line) {
		return this.table.add(this.row.apply(line).toArray(Component[]::new));
	}

	/**
	 * Where lines come from.
	 *
	 * @param <T> a line
	 */
	@FunctionalInterface
	public interface Source<T> extends Serializable {

		/**
		 * A page of lines.
		 * @param last the last line of the page before; none for the first page
		 */
		Page<T> after(@Nullable T last);

	}

	/**
	 * A page of lines.
	 *
	 * @param <T> a line
	 * @param lines in their order
	 * @param more whether others may follow
	 */
	public record Page<T>(List<T> lines, boolean more) {

		/** A page after which others may follow when it is full. */
		public static <T> Page<T> of(List<T> lines, int size) {
			return new Page<>(lines, lines.size() == size);
		}

	}

}
