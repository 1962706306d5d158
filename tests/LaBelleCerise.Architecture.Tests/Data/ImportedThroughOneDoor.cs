using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class ImportedThroughOneDoor() : Rule<SourceFile>(
    "A row about a person from someone else is made from an ImportedPerson",
    "Only that type has asked for the reference of the consent, its date and its origin (promise S8); a row made beside it has no proof.",
    "0040",
    "Read each row with ImportedPerson.Read and take its Source; tell the person by the notice of GDPR art. 14 within a month.")
{
    private const string Door = "src/Kernel/PersonalData/Imports/ImportedPerson.cs";

    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from file in examined
        where file.Path != Door && file.Text.Contains("PersonSource.ThirdParty", StringComparison.Ordinal)
        select file.Path;
}
