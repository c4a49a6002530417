package fr.compteformation.platform.document.page;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import fr.compteformation.platform.document.check.FileType;

/**
 * Renders a page with all its pictures or fails: otherwise a missing picture would look
 * like an empty page.
 */
class WholePageRenderer extends PDFRenderer {

	private static final String DRAW = "Do";

	private static final String DRAW_INLINE = "BI";

	WholePageRenderer(PDDocument document) {
		super(document);
	}

	@Override
	protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
		return new PageDrawer(parameters) {

			@Override
			public void drawImage(PDImage picture) throws IOException {
				if ((long) picture.getWidth() * picture.getHeight() > FileType.MOST_PIXELS) {
					throw new IOException("too many pixels");
				}
				super.drawImage(picture);
			}

			@Override
			protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
					throws IOException {
				if (operator.getName().equals(DRAW) || operator.getName().equals(DRAW_INLINE)) {
					throw failure;
				}
				super.operatorException(operator, operands, failure);
			}

		};
	}

}
