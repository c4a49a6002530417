package fr.compteformation.office.queue.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Validator;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.queue.DifFilter;
import fr.compteformation.office.queue.QueueTab;
import fr.compteformation.office.queue.SavedQueue;
import fr.compteformation.office.queue.SavedQueues;
import fr.compteformation.platform.security.Agent;

/**
 * The tabs of the queue: those of every agent, then the agent’s own. The browser tab
 * remembers the choice, so that the agent comes back to it from a declaration.
 */
class QueueTabs extends Composite<Div> {

	private static final String CHOSEN = QueueTabs.class.getName() + ".chosen";

	private final Agent agent;

	private final SavedQueues queues;

	private final Validator validator;

	private final String panel;

	private final SerializableRunnable onChoice;

	private final Div list = new Div();

	private final NativeButton add = new NativeButton(getTranslation("backoffice.queue.own.add"));

	private final Div form = new Div();

	private List<Tab> tabs = List.of();

	private Chosen chosen = new Chosen(QueueTab.ALL, null);

	/**
	 * @param panel the id of the tab panel
	 * @param onChoice called when another tab is chosen
	 */
	QueueTabs(Agent agent, SavedQueues queues, Validator validator, String panel, SerializableRunnable onChoice) {
		this.agent = agent;
		this.queues = queues;
		this.validator = validator;
		this.panel = panel;
		this.onChoice = onChoice;
		this.list.getElement().setAttribute("role", "tablist");
		this.list.getElement().setAttribute("aria-label", getTranslation("backoffice.queue.tabs"));
		this.add.addClassNames("btn", "plain", "add");
		this.add.addClickListener((click) -> open(new SavedQueue()));
		this.form.addClassName("own");
		Div bar = new Div(this.list, this.add);
		bar.addClassName("tabs");
		getContent().add(bar, this.form);
		if (ComponentUtil.getData(UI.getCurrentOrThrow(), CHOSEN) instanceof Chosen before) {
			this.chosen = before;
		}
	}

	QueueTab tab() {
		return this.chosen.tab();
	}

	/** Whether a queue of the agent’s own is shown. */
	boolean isOwn() {
		return this.chosen.own() != null;
	}

	DifFilter filter() {
		SavedQueue own = this.chosen.own();
		return (own != null) ? own.filter() : DifFilter.ALL;
	}

	/** Draws the tabs with these counts. */
	void count(Map<QueueTab, Integer> counts) {
		List<SavedQueue> own = this.queues.of(this.agent);
		UUID ownId = this.chosen.ownId();
		this.chosen = own.stream()
			.filter((queue) -> queue.id().equals(ownId))
			.findFirst()
			.map((queue) -> new Chosen(QueueTab.ALL, queue))
			.orElseGet(() -> new Chosen((ownId == null) ? this.chosen.tab() : QueueTab.ALL, null));
		List<Tab> tabs = new ArrayList<>();
		counts.keySet().forEach((tab) -> tabs.add(new Tab(new Chosen(tab, null), getTranslation(tab.messageKey()))));
		own.forEach((queue) -> tabs.add(new Tab(new Chosen(QueueTab.ALL, queue), queue.getName())));
		draw(tabs);
		this.tabs.forEach((tab) -> tab.update(counts));
		this.add.setVisible(own.size() < SavedQueues.MOST);
	}

	// Tabs that stay keep the focus.
	private void draw(List<Tab> tabs) {
		if (!tabs.stream().map(Tab::key).toList().equals(this.tabs.stream().map(Tab::key).toList())) {
			this.tabs = tabs;
			this.list.removeAll();
			tabs.forEach(this.list::add);
		}
	}

	private void choose(Chosen target) {
		this.chosen = target;
		ComponentUtil.setData(UI.getCurrentOrThrow(), CHOSEN, target);
		this.form.removeAll();
		SavedQueue own = target.own();
		if (own != null) {
			NativeButton change = new NativeButton(getTranslation("backoffice.queue.own.change"), (click) -> open(own));
			change.addClassName("link");
			this.form.add(change);
		}
		this.onChoice.run();
	}

	private void open(SavedQueue queue) {
		this.form.removeAll();
		OwnQueueForm opened = new OwnQueueForm(this.validator, queue, this::save, this::delete, this::close);
		this.form.add(opened);
		opened.focus();
	}

	private boolean save(SavedQueue queue) {
		boolean saved = this.queues.save(this.agent, queue);
		if (saved) {
			choose(new Chosen(QueueTab.ALL, queue));
		}
		return saved;
	}

	private void delete(SavedQueue queue) {
		this.queues.delete(this.agent, queue.id());
		choose(new Chosen(QueueTab.ALL, null));
	}

	private void close() {
		choose(this.chosen);
	}

	/** What a tab shows: with a queue of the agent’s own, all that fits its filter. */
	private record Chosen(QueueTab tab, @Nullable SavedQueue own) {

		private @Nullable UUID ownId() {
			return (this.own != null) ? this.own.id() : null;
		}

		boolean isSame(Chosen other) {
			return this.tab == other.tab && Objects.equals(ownId(), other.ownId());
		}

	}

	private final class Tab extends Composite<NativeButton> {

		private final Chosen target;

		private final String text;

		private final Span counter = new Span();

		Tab(Chosen target, String text) {
			this.target = target;
			this.text = text;
			this.counter.addClassName("count");
			getContent().add(new Span(text + " "), this.counter);
			getContent().addClickListener((click) -> choose(this.target));
			getContent().getElement().setAttribute("role", "tab").setAttribute("aria-controls", QueueTabs.this.panel);
		}

		String key() {
			return this.target.tab() + " " + this.target.ownId() + " " + this.text;
		}

		void update(Map<QueueTab, Integer> counts) {
			boolean selected = this.target.isSame(QueueTabs.this.chosen);
			this.counter.setVisible(this.target.own() == null);
			this.counter.setText(
					(this.target.own() == null) ? DayTotals.counted(counts.getOrDefault(this.target.tab(), 0)) : "");
			getContent().getElement()
				.setAttribute("aria-selected", String.valueOf(selected))
				.setAttribute("tabindex", selected ? "0" : "-1");
		}

	}

}
