using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PaymentData;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>The staged files, kept beside the databases until their import is done.</summary>
internal sealed class ImportFiles(IOptions<StorageOptions> storage, PaymentDataScrubber scrubber)
{
    public async Task Keep(Guid import, byte[] products, byte[]? categories, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllBytesAsync(Products(import), scrubber.Clean(products), cancellation);
        if (categories is not null)
        {
            await File.WriteAllBytesAsync(Categories(import), scrubber.Clean(categories), cancellation);
        }
    }

    /// <summary>The kept files; null when the import is done and they are gone.</summary>
    public async Task<(byte[] Products, byte[]? Categories)?> Read(Guid import, CancellationToken cancellation) => File.Exists(Products(import))
        ? (await File.ReadAllBytesAsync(Products(import), cancellation),
            File.Exists(Categories(import)) ? await File.ReadAllBytesAsync(Categories(import), cancellation) : null)
        : null;

    public void Drop(Guid import)
    {
        File.Delete(Products(import));
        File.Delete(Categories(import));
    }

    private string Folder => Path.Combine(storage.Value.DataPath, "imports");

    private string Products(Guid import) => Path.Combine(Folder, $"{import:N}.csv");

    private string Categories(Guid import) => Path.Combine(Folder, $"{import:N}-categories.csv");
}
