namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>What one entity or payload is to a person: the base of all register classes.</summary>
public abstract class RegisterEntry
{
    private readonly Dictionary<string, PropertyEntry> personal = [];
    private readonly HashSet<string> impersonal = [];
    private readonly Dictionary<SubjectKey, string> subjects = [];
    private readonly List<OtherRule> otherRules = [];
    private Func<object, bool> oneStopShop = _ => false;

    /// <summary>The entity, owned type or announcement described.</summary>
    public abstract Type Described { get; }

    /// <summary>The properties that hold personal data, by name.</summary>
    public IReadOnlyDictionary<string, PropertyEntry> Personal => personal;

    /// <summary>The properties that are declared to say nothing about a person.</summary>
    public IReadOnlySet<string> Impersonal => impersonal;

    /// <summary>The properties by which the rows of one person are found.</summary>
    public IReadOnlyDictionary<SubjectKey, string> Subjects => subjects;

    /// <summary>Whether anything here is about a person.</summary>
    public bool IsPersonal => personal.Count > 0;

    /// <summary>The rules that some rows follow instead of the one that stands beside their properties.</summary>
    public IEnumerable<Retention> OtherRules => otherRules.Select(r => r.Rule);

    /// <summary>The rule for this row, where it is not the one that stands beside its properties.</summary>
    public Retention RuleOf(object row, Retention rule) => otherRules.Find(r => r.Fits(row))?.Rule ?? rule;

    /// <summary>Whether this row goes on its own day, also when the row that it hangs on stays for younger ones.</summary>
    public bool GoesApart(object row) => otherRules.Find(r => r.Fits(row)) is { IsAtMost: true };

    /// <summary>Whether this row is the paper of a sale under the one-stop shop.</summary>
    public bool IsUnderOneStopShop(object row) => oneStopShop(row);

    /// <summary>Adds the rule of rows that are kept longer or shorter than their kind; of several that fit the first counts.</summary>
    protected void AddOtherRule(Retention rule, bool isAtMost, Func<object, bool> fits) => otherRules.Add(new OtherRule(rule, isAtMost, fits));

    /// <summary>Sets which rows are papers of the one-stop shop.</summary>
    protected void SetOneStopShop(Func<object, bool> isUnder) => oneStopShop = isUnder;

    /// <summary>Adds a personal property.</summary>
    protected void Add(PropertyEntry entry) => personal.Add(entry.Property, entry);

    /// <summary>Adds an impersonal property.</summary>
    protected void AddImpersonal(string property) => impersonal.Add(property);

    /// <summary>Adds a way to find a person's rows.</summary>
    protected void AddSubject(SubjectKey key, string property) => subjects.Add(key, property);

    private sealed record OtherRule(Retention Rule, bool IsAtMost, Func<object, bool> Fits);
}
