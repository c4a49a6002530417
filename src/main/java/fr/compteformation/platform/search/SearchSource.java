package fr.compteformation.platform.search;

import java.util.List;
import java.util.Locale;

/** Contributes what can be found; a bean of any room. */
public interface SearchSource {

	/**
	 * All that the room lets everybody find. Asked for each language at the start and
	 * each hour, in no request; never anything about a person.
	 */
	List<Finding> findings(Locale language);

}
