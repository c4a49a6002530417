package fr.compteformation.rights.ledger.ui;

import java.util.List;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableSupplier;

import fr.compteformation.rights.ledger.history.HistoryLine;

/**
 * The years of an account statement. Years older than the last five are folded.
 *
 * @param lines all lines of the person, latest first
 * @param thisYear the current year
 */
record Years(List<HistoryLine> lines, int thisYear) {

	/** Also shown, besides the current year. */
	private static final int SHOWN = 4;

	private static final String OLD_ID = "anciens-mouvements";

	/** Whether two lines that follow each other are in different groups. */
	boolean separate(HistoryLine line, HistoryLine next) {
		return !isOld(line) && (isOld(next) || year(line) != year(next));
	}

	/** Begins a group with its head. */
	NativeTableBody begin(HistoryLine line, Amounts amounts, SerializableSupplier<NativeTableBody> bodies) {
		NativeTableBody group = bodies.get();
		if (!isOld(line)) {
			List<HistoryLine> before = this.lines.stream().filter((other) -> year(other) < year(line)).toList();
			group.add(YearHead.of(year(line), this.lines.stream().filter((other) -> year(other) == year(line)).toList(),
					YearHead.totalOf(before, 0), this.thisYear, amounts));
			return group;
		}
		NativeTableBody folded = bodies.get();
		folded.setId(OLD_ID);
		folded.addClassName("old");
		group.add(oldHead(folded, amounts));
		return folded;
	}

	private NativeTableRow oldHead(NativeTableBody folded, Amounts amounts) {
		List<HistoryLine> old = this.lines.stream().filter(this::isOld).toList();
		NativeTableRow head = YearHead.ofOld(old, amounts);
		NativeButton unfold = new NativeButton(head.getTranslation("rights.year.unfold", old.size()));
		unfold.addClassNames("link", "unfold");
		unfold.getElement().setAttribute("aria-controls", OLD_ID);
		unfold.getElement().setAttribute("aria-expanded", "false");
		unfold.addClickListener((click) -> {
			boolean shown = !folded.hasClassName("shown");
			folded.setClassName("shown", shown);
			unfold.getElement().setAttribute("aria-expanded", String.valueOf(shown));
			unfold.setText(shown ? head.getTranslation("rights.year.fold")
					: head.getTranslation("rights.year.unfold", old.size()));
		});
		head.getHeaderCells().getFirst().add(unfold);
		return head;
	}

	// A person whose only lines are old sees them.
	private boolean isOld(HistoryLine line) {
		return year(line) < this.thisYear - SHOWN && year(this.lines.getFirst()) >= this.thisYear - SHOWN;
	}

	private static int year(HistoryLine line) {
		return line.bookedOn().getYear();
	}

}
