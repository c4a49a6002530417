package fr.compteformation.platform.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Contributes what can be found; a bean of any room. */
public interface SearchSource {

	/**
	 * All that the room lets its audiences find. Asked for each of them in each language
	 * at the start and each hour, in no request; never anything about a person.
	 */
	List<Finding> findings(Locale language);

	/** Who finds it. */
	default Set<SearchAudience> audiences() {
		return Set.of(SearchAudience.EVERYBODY);
	}

}
