namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Code tried to change a row about someone whose data are restricted (GDPR art. 18); always a bug, for such rows are hidden.</summary>
public sealed class RestrictedPersonException : InvalidOperationException
{
    /// <summary>Names the kind of row.</summary>
    public RestrictedPersonException(string entity)
        : base($"A restricted {entity} may only be stored, not changed.")
    {
    }

    /// <summary>Without detail.</summary>
    public RestrictedPersonException()
    {
    }

    /// <summary>With a cause.</summary>
    public RestrictedPersonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
