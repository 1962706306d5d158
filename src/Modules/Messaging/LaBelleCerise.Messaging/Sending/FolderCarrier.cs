using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.Options;
using MimeKit;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Puts mails in a folder, each exactly once: the file has the mail's id, is written whole beside its place and renamed into it (decisions 29).</summary>
internal sealed class FolderCarrier(IOptions<MailOptions> options, IOptions<StorageOptions> storage) : IMailCarrier
{
    private readonly string folder = PathOf(options.Value, storage.Value);

    public bool TakesOnce => true;

    /// <summary>Nothing leaves the shop.</summary>
    public bool MayCarry => true;

    /// <summary>Where the folder lies.</summary>
    public static string PathOf(MailOptions options, StorageOptions storage) => Path.GetFullPath(options.Folder ?? Path.Combine(storage.DataPath, "mailbox"));

    public async Task<CarryOutcome> Carry(Guid id, MimeMessage message, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var target = Path.Combine(folder, $"{id:N}.eml");
            var half = Path.Combine(folder, $"{id:N}.{Guid.NewGuid():N}.half");
            await using (var file = new FileStream(half, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await message.WriteToAsync(file, cancellation);
                // On the disk before the database says that it left.
                file.Flush(flushToDisk: true);
            }

            File.Move(half, target, overwrite: true);
            return new CarryOutcome.Carried();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new CarryOutcome.NotNow(ErrorPlace.Of(error));
        }
    }

    public void Forget(IEnumerable<Guid> mails)
    {
        foreach (var file in mails.Select(id => Path.Combine(folder, $"{id:N}.eml")).Where(File.Exists))
        {
            File.Delete(file);
        }
    }
}
