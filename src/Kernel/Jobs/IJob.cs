namespace LaBelleCerise.Kernel.Jobs;

/// <summary>Work that a schedule triggers. What is due is read from the module's own tables, never from the trigger, so the job store may vanish at any moment.</summary>
public interface IJob
{
    /// <summary>Does what is due now; doing it twice at once must be harmless.</summary>
    Task Run(CancellationToken cancellation);
}
