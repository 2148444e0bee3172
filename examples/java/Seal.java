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

    public static Sealed seal(String json, String secret) throws GeneralSecurityException {
        String data = HEX.formatHex(cipher(Cipher.ENCRYPT_MODE, secret).doFinal(json.getBytes(UTF_8)));
        return new Sealed(data, HEX.formatHex(sha256(data + secret)));
    }

    /** The JSON of an answer. Throws when the MAC does not match, before anything is decrypted. */
    public static String open(String data, String mac, String secret) throws GeneralSecurityException {
        if (!MessageDigest.isEqual(sha256(data + secret), HEX.parseHex(mac))) {
            throw new GeneralSecurityException("MAC mismatch");
        }
        return new String(cipher(Cipher.DECRYPT_MODE, secret).doFinal(HEX.parseHex(data)), UTF_8);
    }

    private static Cipher cipher(int mode, String secret) throws GeneralSecurityException {
        // Java calls this padding PKCS5; with blocks of 16 bytes it is PKCS7.
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(sha256(secret), "AES"));
        return cipher;
    }

    private static byte[] sha256(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    }
}
