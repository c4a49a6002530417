package fr.compteformation.office.topup.ui;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;

/** Converts typed text to an amount: “1 200,50”, “1200.5” or “1200 €”. */
class TypedEuros implements Converter<String, @Nullable Euros> {

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]|€$");

	private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");

	@Override
	public Result<@Nullable Euros> convertToModel(String typed, ValueContext context) {
		String bare = SPACES.matcher(typed.strip()).replaceAll("");
		if (bare.isEmpty()) {
			return Result.ok(null);
		}
		return AMOUNT.matcher(bare).matches()
				? Result.ok(new Euros(new BigDecimal(bare.replace(',', '.')).movePointRight(2).longValueExact()))
				: Result.error(context.getComponent().orElseThrow().getTranslation("topUp.amount.unreadable"));
	}

	@Override
	public String convertToPresentation(@Nullable Euros amount, ValueContext context) {
		return (amount != null) ? BigDecimal.valueOf(amount.cents(), 2).toPlainString() : "";
	}

}
