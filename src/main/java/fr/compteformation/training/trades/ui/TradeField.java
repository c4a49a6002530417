package fr.compteformation.training.trades.ui;

import java.util.List;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.customfield.CustomFieldVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;

/**
 * Chooses a trade: the person types a few letters and picks a name from the list below.
 * An empty field is no trade.
 */
public class TradeField extends CustomField<@Nullable Trade> {

	private static final int SUGGESTIONS = 8;

	private final Trades trades;

	private final TextField typed = new TextField();

	private final Paragraph outcome = new Paragraph();

	private final UnorderedList suggestions = new UnorderedList();

	private @Nullable Trade chosen;

	/**
	 * @param labelKey the translation key of the label
	 */
	public TradeField(Trades trades, String labelKey) {
		this.trades = trades;
		setLabel(getTranslation(labelKey));
		setHelperText(getTranslation("trades.field.type"));
		addThemeVariants(CustomFieldVariant.HELPER_ABOVE);
		this.typed.setAriaLabel(getTranslation("trades.field.label", getLabel(), getHelperText()));
		this.typed.setValueChangeMode(ValueChangeMode.LAZY);
		this.typed.setClearButtonVisible(true);
		this.typed.addValueChangeListener((change) -> type(change.getValue()));
		this.outcome.addClassName("soft");
		this.outcome.getElement().setAttribute("role", "status");
		this.suggestions.addClassName("trade-suggestions");
		Div all = new Div(this.typed, this.outcome, this.suggestions);
		all.addClassName("trade-field");
		add(all);
	}

	@Override
	protected @Nullable Trade generateModelValue() {
		return this.chosen;
	}

	@Override
	protected void setPresentationValue(@Nullable Trade trade) {
		this.chosen = trade;
		this.typed.setValue((trade != null) ? trade.name().in(getLocale()) : "");
		this.outcome.setText("");
		this.suggestions.removeAll();
	}

	@Override
	public void focus() {
		this.typed.focus();
	}

	private void type(String text) {
		if (this.chosen != null && text.equals(this.chosen.name().in(getLocale()))) {
			return;
		}
		this.chosen = null;
		List<Trade> found = this.trades.search(text, getLocale()).stream().limit(SUGGESTIONS).toList();
		this.outcome.setText(text.isBlank() ? "" : getTranslation("trades.field.found", found.size()));
		this.suggestions.removeAll();
		found.forEach((trade) -> this.suggestions.add(new ListItem(suggestion(trade))));
		updateValue();
	}

	private NativeButton suggestion(Trade trade) {
		return new NativeButton(trade.name().in(getLocale()), (click) -> {
			setPresentationValue(trade);
			this.outcome.setText(getTranslation("trades.field.chosen", trade.name().in(getLocale())));
			updateValue();
			this.typed.focus();
		});
	}

}
