package fr.compteformation.office.queue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;

/**
 * Says how old the queue on the page is, and renews it. The browser asks for it only when
 * somebody touches the page, because every request extends the session and an unattended
 * one must end.
 */
@Tag("div")
class QueueRefresh extends Component implements HasComponents {

	/** The age in seconds from which the queue is renewed. */
	private static final int RENEWED_AFTER = 30;

	private final SerializableSupplier<Integer> renew;

	/**
	 * @param renew renews the queue and returns the number of new declarations
	 */
	QueueRefresh(SerializableSupplier<Integer> renew) {
		this.renew = renew;
		Span age = new Span();
		age.addClassName("age");
		Span news = new Span();
		news.addClassName("news");
		news.getElement().setAttribute("role", "status");
		Span lost = new Span();
		lost.addClassName("lost");
		lost.getElement().setAttribute("role", "alert");
		NativeButton again = new NativeButton(getTranslation("action.retry"));
		again.addClassNames("link", "again");
		getElement().setAttribute("data-age", getTranslation("backoffice.queue.fresh"))
			.setAttribute("data-one", getTranslation("backoffice.queue.new.one"))
			.setAttribute("data-more", getTranslation("backoffice.queue.new.more"))
			.setAttribute("data-lost", getTranslation("backoffice.queue.lost"))
			.getClassList()
			.add("freshness");
		add(age, news, lost, again);
	}

	/** The page has just been filled. */
	void restart() {
		getElement().executeJs("window.agentQueue.fresh(0)");
	}

	@ClientCallable
	int renew() {
		return this.renew.get();
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		attach.getUI().getPage().addJavaScript("assets/queue.js");
		getElement().executeJs("window.agentQueue.watch(this, $0)", RENEWED_AFTER);
	}

}
