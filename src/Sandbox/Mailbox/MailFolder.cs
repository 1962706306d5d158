using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MimeKit;

namespace LaBelleCerise.Sandbox.Mailbox;

/// <summary>The .eml files of the mail folder: those that the shop writes, and those that came by SMTP under smtp/.</summary>
internal sealed class MailFolder(SandboxOptions options, State.SandboxClock clock)
{
    private readonly ConcurrentDictionary<(string File, long Ticks, long Length), ReceivedMail?> _read = new();
    private readonly string _root = Path.GetFullPath(options.MailFolder);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ReceivedMail> All()
    {
        if (!Directory.Exists(_root))
        {
            return [];
        }

        return [.. new DirectoryInfo(_root)
            .EnumerateFiles("*.eml", SearchOption.AllDirectories)
            .Select(file => _read.GetOrAdd((file.FullName, file.LastWriteTimeUtc.Ticks, file.Length), _ => Read(file)))
            .OfType<ReceivedMail>()
            .OrderByDescending(mail => mail.ReceivedAt)
            .ThenByDescending(mail => mail.File, StringComparer.Ordinal)];
    }

    public ReceivedMail? Find(string id) => All().FirstOrDefault(mail => mail.Id == id);

    /// <summary>Stores a mail that came by SMTP; it appears under its name only when it is complete.</summary>
    public async Task StoreAsync(byte[] mail, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "smtp"));
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfffffff", CultureInfo.InvariantCulture);
        var target = Path.Combine(folder.FullName, $"{stamp}-{Guid.NewGuid():N}.eml");
        await File.WriteAllBytesAsync(target + ".part", mail, cancellation);
        File.Move(target + ".part", target);
    }

    /// <summary>Null while somebody is still writing the file.</summary>
    private ReceivedMail? Read(FileInfo file)
    {
        try
        {
            using var stream = file.OpenRead();
            var name = Path.GetRelativePath(_root, file.FullName);
            var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
            return new ReceivedMail(id, name, file.LastWriteTimeUtc, MimeMessage.Load(stream));
        }
        catch (Exception error) when (error is IOException or FormatException)
        {
            return null;
        }
    }
}
