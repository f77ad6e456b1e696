package org.onelicence.query.library;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as one SVG path, sharp on paper and on a screen.
 *
 * @param modules along each edge, the quiet zone of four included
 * @param path in units of one module
 */
public record QrCode(int modules, String path) {

    private static final int QUIET_MODULES = 4;

    /** A quarter of the code may be dirty or creased and it still reads. */
    public static QrCode of(String text) {
        try {
            return of(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds this text", tooLong);
        }
    }

    private static QrCode of(BitMatrix dark) {
        var path = new StringBuilder();
        for (var y = 0; y < dark.getHeight(); y++) {
            for (var x = 0; x < dark.getWidth(); x++) {
                if (dark.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(dark.getWidth(), path.toString());
    }
}
