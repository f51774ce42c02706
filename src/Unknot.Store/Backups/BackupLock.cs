using System.Security.Cryptography;

namespace Unknot.Store.Backups;

/// <summary>How a passphrase becomes the key of a backup: PBKDF2 with SHA-256. The check tells a wrong passphrase from a damaged file, and says nothing about the key.</summary>
/// <param name="Rounds">How often the hash is taken.</param>
/// <param name="Salt">New for each backup, so that no key is used twice.</param>
/// <param name="Check">What the passphrase comes to beside the key.</param>
internal sealed record BackupLock(int Rounds, byte[] Salt, byte[] Check)
{
    internal const int SaltBytes = 16;
    internal const int CheckBytes = 16;

    /// <summary>What is taken for a new backup.</summary>
    internal const int NewRounds = 600_000;

    // A file that was made to keep a machine busy for hours is no backup.
    private const int MostRounds = 20_000_000;
    private const int KeyBytes = 32;

    /// <summary>Whether a backup of ours could say so.</summary>
    internal bool IsWithinReason => Rounds is >= NewRounds and <= MostRounds;

    /// <summary>A new one.</summary>
    /// <param name="passphrase">The passphrase.</param>
    /// <returns>The lock, and its key.</returns>
    internal static (BackupLock Lock, byte[] Key) New(string passphrase)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(SaltBytes);
        (byte[] key, byte[] check) = Derive(passphrase, salt, NewRounds);
        return (new(NewRounds, salt, check), key);
    }

    /// <summary>The key that a passphrase opens.</summary>
    /// <param name="passphrase">The passphrase.</param>
    /// <returns>The key; null when it is another passphrase.</returns>
    internal byte[]? KeyOf(string passphrase)
    {
        (byte[] key, byte[] check) = Derive(passphrase, Salt, Rounds);
        return CryptographicOperations.FixedTimeEquals(check, Check) ? key : null;
    }

    private static (byte[] Key, byte[] Check) Derive(string passphrase, byte[] salt, int rounds)
    {
        byte[] secret = Rfc2898DeriveBytes.Pbkdf2(passphrase.Normalize(), salt, rounds, HashAlgorithmName.SHA256, KeyBytes);
        return (HKDF.Expand(HashAlgorithmName.SHA256, secret, KeyBytes, "unknot backup key"u8.ToArray()), HKDF.Expand(HashAlgorithmName.SHA256, secret, CheckBytes, "unknot backup check"u8.ToArray()));
    }
}
