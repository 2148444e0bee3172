import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** Seals requests and opens answers. */
public final class Seal {
    private static final HexFormat HEX = HexFormat.of();

    /** The two fields of a request: `data` in hex, and the MAC over it. */
    public record Sealed(String data, String mac) {}

    private Seal() {}

    public static Sealed seal(String json, String secret)
            throws GeneralSecurityException {
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secret);
        String data = HEX.formatHex(cipher.doFinal(json.getBytes(UTF_8)));
        return new Sealed(data, HEX.formatHex(sha256(data + secret)));
    }

    /**
     * The JSON of an answer. Throws when the MAC does not match,
     * before anything is decrypted.
     */
    public static String open(String data, String mac, String secret)
            throws GeneralSecurityException {
        byte[] expected = sha256(data + secret);
        if (!MessageDigest.isEqual(expected, HEX.parseHex(mac))) {
            throw new GeneralSecurityException("MAC mismatch");
        }
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, secret);
        return new String(cipher.doFinal(HEX.parseHex(data)), UTF_8);
    }

    private static Cipher cipher(int mode, String secret)
            throws GeneralSecurityException {
        // Java says PKCS5; with blocks of 16 bytes it is PKCS7.
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(sha256(secret), "AES"));
        return cipher;
    }

    private static byte[] sha256(String text)
            throws GeneralSecurityException {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        return hash.digest(text.getBytes(UTF_8));
    }
}
