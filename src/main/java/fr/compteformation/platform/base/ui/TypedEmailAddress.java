package fr.compteformation.platform.base.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.EmailAddressProblem;

/**
 * Converts typed text to an email address. Empty text becomes null; whether the field is
 * required is a separate rule. An error says what is wrong with the text.
 */
public class TypedEmailAddress implements Converter<String, @Nullable EmailAddress> {

	@Override
	public Result<@Nullable EmailAddress> convertToModel(String typed, ValueContext context) {
		if (typed.isBlank()) {
			return Result.ok(null);
		}
		return EmailAddress.parse(typed).map(Result::<@Nullable EmailAddress>ok).orElseGet(() -> {
			EmailAddressProblem problem = EmailAddressProblem.of(typed);
			return Result
				.error(context.getComponent().orElseThrow().getTranslation(problem.messageKey(), problem.part()));
		});
	}

	@Override
	public String convertToPresentation(@Nullable EmailAddress address, ValueContext context) {
		return (address != null) ? address.value() : "";
	}

}
