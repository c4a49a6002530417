package fr.compteformation.platform.document.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The page tree of a PDF. Counts the pages itself, because the file’s own number may be
 * wrong.
 */
final class PdfPages {

	static final int MOST = 50;

	/** Includes branches without pages. */
	private static final int MOST_BRANCHES = 1000;

	private final Set<COSBase> path = Collections.newSetFromMap(new IdentityHashMap<>());

	private int pages;

	private int branches;

	private boolean circle;

	Optional<Refusal> findingsIn(COSDocument document) {
		COSDictionary trailer = document.getTrailer();
		COSDictionary catalog = (trailer != null) ? trailer.getCOSDictionary(COSName.ROOT) : null;
		COSDictionary root = (catalog != null) ? catalog.getCOSDictionary(COSName.PAGES) : null;
		count(root);
		if (this.circle || this.pages == 0) {
			return Optional.of(Refusal.BROKEN);
		}
		return (this.pages > MOST) ? Optional.of(Refusal.TOO_MANY_PAGES) : Optional.empty();
	}

	private void count(@Nullable COSBase node) {
		if (!(node instanceof COSDictionary dictionary) || this.pages > MOST || this.circle) {
			return;
		}
		COSArray kids = dictionary.getCOSArray(COSName.KIDS);
		if (kids == null) {
			this.pages++;
			return;
		}
		if (!this.path.add(dictionary) || ++this.branches > MOST_BRANCHES) {
			this.circle = true;
			return;
		}
		for (int place = 0; place < kids.size(); place++) {
			count(kids.getObject(place));
		}
		this.path.remove(dictionary);
	}

}
