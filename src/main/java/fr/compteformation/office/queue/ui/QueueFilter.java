package fr.compteformation.office.queue.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.queue.DifFilter;
import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;

/**
 * The filter of the queue.
 */
class QueueFilter extends Composite<Div> {

	private static final List<Integer> DAYS = List.of(7, 15, 30);

	private static final List<Integer> HOURS = List.of(20, 40, 80, 120);

	private final Select<DifState> state = select("backoffice.queue.state", "backoffice.queue.all");

	private final Select<Integer> days = select("backoffice.queue.age", "backoffice.queue.anyAge");

	private final Select<Integer> hours = select("backoffice.queue.hours", "backoffice.queue.anyHours");

	private final Select<DifFinding> finding = select("backoffice.queue.finding", "backoffice.queue.anyFinding");

	/**
	 * @param counts the number of waiting declarations in each state
	 * @param onChange called when the filter changes
	 */
	QueueFilter(Map<DifState, Integer> counts, SerializableRunnable onChange) {
		this.state.setItems(counts.keySet());
		this.state.setItemLabelGenerator((value) -> (value != null) ? counted(value, counts.getOrDefault(value, 0))
				: getTranslation("backoffice.queue.all"));
		this.days.setItems(DAYS);
		this.days.setItemLabelGenerator((value) -> (value != null) ? getTranslation("backoffice.queue.days", value)
				: getTranslation("backoffice.queue.anyAge"));
		this.hours.setItems(HOURS);
		this.hours.setItemLabelGenerator((value) -> (value != null) ? getTranslation("backoffice.queue.atLeast", value)
				: getTranslation("backoffice.queue.anyHours"));
		this.finding.setItems(Arrays.asList(DifFinding.values()));
		this.finding.setItemLabelGenerator((value) -> (value != null) ? getTranslation(value.messageKey())
				: getTranslation("backoffice.queue.anyFinding"));
		for (Select<?> select : List.of(this.state, this.days, this.hours, this.finding)) {
			select.addValueChangeListener((change) -> onChange.run());
			getContent().add(select);
		}
		getContent().addClassName("filters");
	}

	DifFilter chosen() {
		Integer least = this.hours.getValue();
		return new DifFilter(this.state.getValue(), this.days.getValue(), (least != null) ? new DifHours(least) : null,
				this.finding.getValue());
	}

	private String counted(DifState state, int count) {
		String name = getTranslation(state.messageKey());
		return (count > DifQueue.MOST_COUNTED)
				? getTranslation("backoffice.queue.countMore", name, DifQueue.MOST_COUNTED)
				: getTranslation("backoffice.queue.count", name, count);
	}

	private <T> Select<T> select(String labelKey, String allKey) {
		Select<T> select = new Select<>();
		select.setLabel(getTranslation(labelKey));
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(getTranslation(allKey));
		return select;
	}

}
