package fr.compteformation.platform.mail;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.ReflectionUtils;

/**
 * The variables of a mail’s texts: the components of its model. A component that is a
 * record itself adds its own instead.
 */
final class Variables {

	private Variables() {
	}

	/** The variables by their names. */
	static Map<String, Object> of(Record model) {
		Map<String, Object> variables = new HashMap<>();
		for (RecordComponent component : model.getClass().getRecordComponents()) {
			Object value = value(component, model);
			if (value instanceof Record part) {
				variables.putAll(of(part));
			}
			else {
				variables.put(component.getName(), value);
			}
		}
		return variables;
	}

	/** The names of the variables of such a model. */
	static Stream<String> names(Class<?> model) {
		return Stream.of(model.getRecordComponents())
			.flatMap((component) -> component.getType().isRecord() ? names(component.getType())
					: Stream.of(component.getName()));
	}

	// The records of a room are not public.
	private static Object value(RecordComponent component, Record model) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		Object value = ReflectionUtils.invokeMethod(component.getAccessor(), model);
		if (value == null) {
			throw new IllegalArgumentException("no " + component.getName());
		}
		return value;
	}

}
