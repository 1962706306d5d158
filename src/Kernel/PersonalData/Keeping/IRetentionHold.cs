using LaBelleCerise.Kernel.Data;

namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>A reason of a module to leave rows whose period is over: a consent that still counts, a dispute that is open.</summary>
public interface IRetentionHold
{
    /// <summary>Which rows it may hold.</summary>
    Type Kind { get; }

    /// <summary>Stable word for the report.</summary>
    string Reason { get; }

    /// <summary>Which of these rows stay.</summary>
    Task<IReadOnlyCollection<object>> Among(ModuleDb db, IReadOnlyList<object> rows, CancellationToken cancellation);
}
