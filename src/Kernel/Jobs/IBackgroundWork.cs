namespace LaBelleCerise.Kernel.Jobs;

/// <summary>Work that follows a commit at once instead of waiting for a schedule: mails to send, payment notices to work off.</summary>
/// <remarks>What is due stands in the module's own tables; a kill loses nothing because the sweep finds it again.</remarks>
public interface IBackgroundWork
{
    /// <summary>Works off what is due now and says how many items it touched; 0 when nothing was due.</summary>
    Task<int> RunDue(CancellationToken cancellation);
}
