package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;

/**
 * A table that shows one page of rows and loads the next on demand. The focus then moves
 * to the first new row, because the button may be gone.
 *
 * @param <T> the type of a row
 */
public class PagedTable<T> extends Composite<Div> {

	private final CardTable table;

	private final Source<T> source;

	private final SerializableFunction<T, List<Component>> row;

	private final Div none = new Div();

	private final Button more = new Button("", (click) -> showMore());

	private @Nullable T last;

	/**
	 * Stays empty until {@link #showFirst()} is called.
	 * @param moreKey translation key of the button for the next page
	 * @param row creates the components of a row, one per column
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

	/** Sets the status message for an empty table. */
	public PagedTable<T> whenEmpty(String messageKey) {
		this.none.add(new EmptyState(getTranslation(messageKey)));
		return this;
	}

	/** Replaces all rows by the first page. */
	public void showFirst() {
		this.last = null;
		this.table.clear();
		append();
	}

	private void showMore() {
		append().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** Returns the first of the new rows. */
	private Component append() {
		Page<T> page = this.source.after(this.last);
		boolean empty = this.last == null && page.lines().isEmpty();
		this.none.setVisible(empty && this.none.getComponentCount() > 0);
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
	 * Loads rows page by page.
	 *
	 * @param <T> the type of a row
	 */
	@FunctionalInterface
	public interface Source<T> extends Serializable {

		/**
		 * Loads a page.
		 * @param last the last row of the previous page; null for the first page
		 */
		Page<T> after(@Nullable T last);

	}

	/**
	 * A page of rows.
	 *
	 * @param <T> the type of a row
	 * @param lines the rows in order
	 * @param more whether more rows may follow
	 */
	public record Page<T>(List<T> lines, boolean more) {

		/** A page that is assumed to have a successor if it is full. */
		public static <T> Page<T> of(List<T> lines, int size) {
			return new Page<>(lines, lines.size() == size);
		}

	}

}
