package fr.compteformation.office.queue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.queue.DifTotals;

/**
 * The totals of the agent’s day.
 */
public class DayTotals extends Composite<UnorderedList> {

	public DayTotals() {
		getContent().addClassName("kpis");
		getContent().getElement().setAttribute("aria-label", getTranslation("backoffice.totals"));
	}

	/** Replaces the totals. */
	public void show(DifTotals totals) {
		getContent().removeAll();
		add("backoffice.totals.treated", totals.treated());
		add("backoffice.totals.waiting", totals.waiting());
		add("backoffice.totals.late", totals.late()).setClassName("late", totals.late() > 0);
		add("backoffice.totals.doubtful", totals.doubtful());
	}

	private ListItem add(String key, int count) {
		Span number = new Span(counted(count));
		number.addClassName("number");
		ListItem item = new ListItem(number, new Span(" " + getTranslation(key, count)));
		getContent().add(item);
		return item;
	}

	/** A capped count, such as “128” or “1000+”. */
	static String counted(int count) {
		return (count > DifQueue.MOST_COUNTED) ? DifQueue.MOST_COUNTED + "+" : String.valueOf(count);
	}

}
