namespace LaBelleCerise.Kernel.Specifications;

/// <summary>Lets a query ask a named question.</summary>
public static class SpecificationQueries
{
    extension<T>(IQueryable<T> source)
        where T : class
    {
        /// <summary>Applies a specification to this source.</summary>
        public IQueryable<T> WithSpecification(Specification<T> specification) => specification.Evaluate(source);
    }
}
