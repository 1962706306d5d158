using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>One field as it is drawn: label, control, hint, error, in that order.</summary>
internal sealed record FormField(
    string Name, string? Value, LocalizedString Label, LocalizedString? Hint, string Type, string Autocomplete, IReadOnlyDictionary<string, string> Errors)
{
    public string? InputMode { get; init; }

    /// <summary>The id of a list of suggestions.</summary>
    public string? List { get; init; }

    /// <summary>What the error's text mentions.</summary>
    public IReadOnlyList<string> ErrorValues { get; init; } = [];

    public string? ErrorKey => Errors.GetValueOrDefault(Name);

    public string? DescribedBy => (Hint, ErrorKey) switch
    {
        (null, null) => null,
        (null, _) => $"{Name}-e",
        (_, null) => $"{Name}-h",
        _ => $"{Name}-h {Name}-e",
    };
}
