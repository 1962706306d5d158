using System.Reflection;
using LaBelleCerise.Architecture.Tests.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Architecture.Tests.Pages;

internal sealed class BoundInput(IReadOnlySet<Type> entities) : Rule<Type>(
    "Pages bind an input of their own, never an entity and never everything",
    "A visitor may post any field: what is bound is what strangers can set (mass assignment).",
    "0007",
    "Bind one nested Input class with exactly the form's fields by [BindProperty], and send a command made from it.")
{
    public override IEnumerable<string> Check(IReadOnlyList<Type> examined) => examined.SelectMany(OfType);

    private IEnumerable<string> OfType(Type type)
    {
        if (type.IsDefined(typeof(BindPropertiesAttribute), inherit: true))
        {
            yield return $"{type.FullName} has [BindProperties]";
        }

        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var property in type.GetProperties(Own).Where(p => p.IsDefined(typeof(BindPropertyAttribute), inherit: true) && HoldsEntity(p.PropertyType, [])))
        {
            yield return $"{type.FullName}.{property.Name} binds an entity";
        }

        foreach (var method in typeof(PageModel).IsAssignableFrom(type) ? type.GetMethods(Own).Where(m => m.Name.StartsWith("On", StringComparison.Ordinal)) : [])
        {
            foreach (var parameter in method.GetParameters().Where(p => HoldsEntity(p.ParameterType, [])))
            {
                yield return $"{type.FullName}.{method.Name} binds an entity by {parameter.Name}";
            }
        }
    }

    private bool HoldsEntity(Type type, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type.GetElementType() ?? type;
        return seen.Add(type) && (entities.Contains(type)
            || (type.IsGenericType && type.GetGenericArguments().Any(a => HoldsEntity(a, seen)))
            || (type.Namespace?.StartsWith("LaBelleCerise.", StringComparison.Ordinal) == true && type.IsClass && type.GetProperties().Any(p => HoldsEntity(p.PropertyType, seen))));
    }
}
