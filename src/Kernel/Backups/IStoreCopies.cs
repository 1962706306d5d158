namespace LaBelleCerise.Kernel.Backups;

/// <summary>Copies every store as it is at one moment, and puts such copies back: once per database.</summary>
internal interface IStoreCopies
{
    /// <summary>Copies all stores into a folder and says for how long nobody could write.</summary>
    Task<TimeSpan> Take(string folder, CancellationToken cancellation);

    /// <summary>Whether someone works with the stores that a restore would replace.</summary>
    Task<bool> AreInUse(CancellationToken cancellation);

    /// <summary>Whether a store already holds something.</summary>
    Task<bool> Exist(CancellationToken cancellation);

    /// <summary>Puts copies in the place of all stores. What stood there is kept until all are in place, and comes back when that fails.</summary>
    Task Put(string folder, CancellationToken cancellation);
}
