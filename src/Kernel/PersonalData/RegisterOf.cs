using System.Linq.Expressions;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Says for each property of an entity what it is to a person; stands beside the entity's mapping.</summary>
/// <typeparam name="T">The entity, owned type or announcement.</typeparam>
/// <example>
/// <code>
/// internal sealed class OrderPersonalData : RegisterOf&lt;Order&gt;
/// {
///     public OrderPersonalData()
///     {
///         var papers = new Treatment(Purpose.Invoicing, LawfulBasis.LegalObligation, Retention.OrderPapers, nameof(Order.PlacedAt), Erasure.KeepByLaw);
///         FoundBy(SubjectKey.Email, o =&gt; o.Email);
///         Is(papers, DataCategory.Contact, o =&gt; o.Email);
///         IsNotPersonal(o =&gt; o.Id, o =&gt; o.Version);
///     }
/// }
/// </code>
/// </example>
public abstract class RegisterOf<T> : RegisterEntry
{
    /// <inheritdoc />
    public sealed override Type Described => typeof(T);

    /// <summary>Classifies properties as personal data; they are exported under their own names.</summary>
    protected void Is(Treatment treatment, DataCategory category, params Expression<Func<T, object?>>[] properties)
    {
        foreach (var property in properties)
        {
            Add(new PropertyEntry(NameOf(property), category, treatment, NameOf(property), IsFreeText: false));
        }
    }

    /// <summary>Classifies properties as personal free text: exported, and searched for names at erasure.</summary>
    protected void IsFreeText(Treatment treatment, DataCategory category, params Expression<Func<T, object?>>[] properties)
    {
        foreach (var property in properties)
        {
            Add(new PropertyEntry(NameOf(property), category, treatment, NameOf(property), IsFreeText: true));
        }
    }

    /// <summary>Classifies properties as personal data that an access answer leaves out (a password hash, a token hash).</summary>
    protected void IsNotExported(Treatment treatment, DataCategory category, params Expression<Func<T, object?>>[] properties)
    {
        foreach (var property in properties)
        {
            Add(new PropertyEntry(NameOf(property), category, treatment, ExportAs: null, IsFreeText: false));
        }
    }

    /// <summary>Declares properties to say nothing about a person.</summary>
    protected void IsNotPersonal(params Expression<Func<T, object?>>[] properties)
    {
        foreach (var property in properties)
        {
            AddImpersonal(NameOf(property));
        }
    }

    /// <summary>Declares properties that the class does not show (shadow properties) to say nothing about a person.</summary>
    protected void IsNotPersonal(params string[] properties)
    {
        foreach (var property in properties)
        {
            AddImpersonal(property);
        }
    }

    /// <summary>Names the property by which a person's rows are found.</summary>
    protected void FoundBy(SubjectKey key, Expression<Func<T, object?>> property) => AddSubject(key, NameOf(property));

    /// <summary>Names rows that follow another rule than their kind, a longer or a shorter one; of several the first that fits counts.</summary>
    protected void IsKeptBy(Retention rule, Func<T, bool> when) => AddOtherRule(rule, isAtMost: false, row => when((T)row));

    /// <summary>The same for rows that hang on another and go on their own day, also when that one stays for younger ones.</summary>
    protected void IsKeptAtMost(Retention rule, Func<T, bool> when) => AddOtherRule(rule, isAtMost: true, row => when((T)row));

    /// <summary>Names rows that are papers of a sale under the one-stop shop.</summary>
    protected void IsOneStopShop(Func<T, bool> when) => SetOneStopShop(row => when((T)row));

    private static string NameOf(Expression<Func<T, object?>> property) => property.Body switch
    {
        MemberExpression member => member.Member.Name,
        UnaryExpression { Operand: MemberExpression member } => member.Member.Name,
        _ => throw new ArgumentException("Name a property: x => x.Email.", nameof(property)),
    };
}
