package cn.zhibao.portal.edge;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An address that a phone reads off the paper (二维码), drawn as one path.
///
/// @param span the squares in a row, with the quiet rim
/// @param path the dark squares
public record QrCodeView(String address, int span, String path) {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    static QrCodeView of(String address) {
        try {
            var squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new QrCodeView(address, squares.getWidth(), path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String path(BitMatrix squares) {
        return IntStream.range(0, squares.getHeight())
                .mapToObj(y -> IntStream.range(0, squares.getWidth())
                        .filter(x -> squares.get(x, y))
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x, y))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
